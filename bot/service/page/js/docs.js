// Shows the API's description with Swagger UI; nothing of it is sent to anybody.
window.ui = SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  // Swagger's own validator is a web site.
  validatorUrl: null,
});

"""The composition root: settings become running parts. The only place that constructs adapters."""

# The bot in an image: docker build -t emotion-bot . See docs/deploy.md.
# The Emotion API is in it, too: docker run … emotion-bot serve. See docs/emotion-api.md.
# 3.11 is the Python that the tests run with.

FROM python:3.11-slim AS build
WORKDIR /src
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY deploy/install.sh deploy/install.sh
COPY bot bot
RUN --mount=type=cache,target=/root/.cache/pip sh deploy/install.sh /opt/emotion-bot

FROM python:3.11-slim
LABEL org.opencontainers.image.title="emotion-bot" \
      org.opencontainers.image.description="A Telegram bot that answers the emotions it sees in photos, offline and without keeping any." \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="MIT"
# Before the volume is declared: what is done to it afterwards would be lost.
RUN install -d -o 10001 -g 10001 -m 0700 /data
COPY --from=build /opt/emotion-bot /opt/emotion-bot
COPY deploy/healthcheck.py /opt/emotion-bot/healthcheck.py
ENV PATH=/opt/emotion-bot/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    MPLCONFIGDIR=/tmp/matplotlib \
    BOT_DATABASE_URL=sqlite:////data/bot.db \
    BOT_HEALTH_PORT=8080
WORKDIR /data
VOLUME /data
# A number, so that an orchestrator can see that it is not root; nobody has this one.
USER 10001:10001
HEALTHCHECK --interval=30s --timeout=20s --start-period=30s \
  CMD ["python", "/opt/emotion-bot/healthcheck.py"]
ENTRYPOINT ["bot"]
CMD ["run"]

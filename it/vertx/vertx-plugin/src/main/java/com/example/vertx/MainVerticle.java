package com.example.vertx;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.ext.web.Router;

public class MainVerticle extends VerticleBase {

    @Override
    public Future<?> start() {
        Router router = Router.router(vertx);
        router.get("/").handler(context -> context.response().end("hello from vertx"));
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(8080)
                .onSuccess(server -> System.out.println("listening on " + server.actualPort()));
    }
}

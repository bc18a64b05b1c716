package com.example.vertx;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;

public class MainVerticle extends AbstractVerticle {

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer()
                .requestHandler(request -> request.response().putHeader("content-type", "text/plain").end("hello from vertx-launcher"))
                .listen(8888)
                .<Void>mapEmpty()
                .onComplete(started);
    }
}

package com.example.grpc;

import com.example.grpc.api.GreeterGrpc;
import com.example.grpc.api.HelloReply;
import com.example.grpc.api.HelloRequest;
import com.sun.net.httpserver.HttpServer;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.InsecureServerCredentials;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.protobuf.services.HealthStatusManager;
import io.grpc.stub.StreamObserver;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Is a client of its own service as well, for those who speak HTTP 1 only. */
public class GreeterServer {

    public static void main(String[] args) throws Exception {
        HealthStatusManager health = new HealthStatusManager();
        var server = Grpc.newServerBuilderForPort(50051, InsecureServerCredentials.create())
                .addService(new Greeter())
                .addService(health.getHealthService())
                .build()
                .start();
        health.setStatus("", ServingStatus.SERVING);
        answerOverHttp(health);
        server.awaitTermination();
    }

    private static void answerOverHttp(HealthStatusManager health) throws Exception {
        var greeter = GreeterGrpc.newBlockingStub(Grpc.newChannelBuilder("localhost:50051", InsecureChannelCredentials.create()).build());
        var http = HttpServer.create(new InetSocketAddress(8080), 0);
        http.createContext("/", exchange -> {
            var answer = greeter.sayHello(HelloRequest.newBuilder().setName("grpc").build()).getMessage().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        http.createContext("/break", exchange -> {
            health.setStatus("", ServingStatus.NOT_SERVING);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        http.start();
    }

    private static final class Greeter extends GreeterGrpc.GreeterImplBase {

        @Override
        public void sayHello(HelloRequest request, StreamObserver<HelloReply> observer) {
            observer.onNext(HelloReply.newBuilder().setMessage("hello from " + request.getName()).build());
            observer.onCompleted();
        }
    }
}

package com.example.jetty;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

public class Main {

    public static void main(String[] args) throws Exception {
        Server server = new Server(8080);
        server.setHandler(new Hello());
        server.setStopAtShutdown(true);
        server.start();
        server.join();
    }

    private static final class Hello extends Handler.Abstract.NonBlocking {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            Content.Sink.write(response, true, "hello from jetty", callback);
            return true;
        }
    }
}

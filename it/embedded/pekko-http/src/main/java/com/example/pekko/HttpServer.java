package com.example.pekko;

import java.net.InetSocketAddress;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.http.javadsl.Http;
import org.apache.pekko.http.javadsl.server.AllDirectives;
import org.apache.pekko.http.javadsl.server.Route;

/** Every library brings a reference.conf of its own: in one jar they would have to be joined, side by side they need not. */
public class HttpServer extends AllDirectives {

    public static void main(String[] args) {
        var system = ActorSystem.create(Behaviors.empty(), "server");
        var config = system.settings().config();
        Http.get(system)
                .newServerAt(config.getString("server.host"), config.getInt("server.port"))
                .bind(new HttpServer().route())
                .thenAccept(binding -> listening(binding.localAddress()));
    }

    private static void listening(InetSocketAddress address) {
        System.out.println("listening on " + address);
    }

    private Route route() {
        return pathSingleSlash(() -> get(() -> complete("hello from pekko-http")));
    }
}

package com.example;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Tells what it finds in its image. */
public class Main {

    public static void main(String[] arguments) throws Exception {
        tlsServer();
        var server = HttpServer.create(new InetSocketAddress(8080), 0);
        server.createContext("/", exchange -> {
            var answer = (String.join("\n", arguments) + "\n" + facts()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    private static String facts() throws IOException {
        return "agent=" + hasAgent()
                + "\nink=" + (ink() > 50)
                + "\ntls=" + tls()
                + "\nfolder=" + Files.readString(Path.of("/opt/shop/conf/app.properties")).strip()
                + "\nbuilt=" + Files.readString(Path.of("/srv/built.txt")).strip()
                + "\nother image=" + Files.exists(Path.of("/opt/shop/release"))
                + "\nproperty=" + System.getProperty("example.name")
                + "\nvolume=" + Files.isWritable(Path.of("/var/lib/app"))
                + "\nhome=" + Files.isWritable(Path.of("/home/shop"))
                + "\nzone=" + ZoneId.systemDefault()
                + "\nlocale=" + Locale.getDefault()
                + "\nfirst=" + Files.readString(Path.of("/proc/1/comm")).strip();
    }

    private static boolean hasAgent() {
        try {
            Class.forName("io.opentelemetry.javaagent.OpenTelemetryAgent", false, ClassLoader.getSystemClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** How many pixels a word has: without fonts, Java draws none or fails. */
    private static long ink() {
        var image = new BufferedImage(200, 50, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 24));
        graphics.drawString("Dockerfile", 5, 30);
        return IntStream.range(0, 200 * 50)
                .filter(pixel -> (image.getRGB(pixel % 200, pixel / 200) & 0xffffff) != 0)
                .count();
    }

    private static void tlsServer() throws Exception {
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Main.class.getResourceAsStream("/server.p12")) {
            keys.load(in, "changeit".toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var server = HttpsServer.create(new InetSocketAddress("localhost", 8443), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    /** What an HTTPS call to a server of the company answers; its certificate is signed by the company's own CA. */
    private static String tls() {
        try {
            var call = (HttpsURLConnection) URI.create("https://localhost:8443/").toURL().openConnection();
            return String.valueOf(call.getResponseCode());
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}

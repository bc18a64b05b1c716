package io.github.dockerfilegen.engine;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A Maven repository on the loopback interface that asks for a password and holds one jar with a text in it. */
final class PrivateRepository implements AutoCloseable {

    private final Map<String, byte[]> files = new TreeMap<>();
    private final HttpServer server;

    private final String scheme;

    PrivateRepository(String user, String password) throws IOException {
        this("http", user, password, HttpServer.create(free(), 0));
    }

    private PrivateRepository(String scheme, String user, String password, HttpServer server) {
        this.scheme = scheme;
        this.server = server;
        server.createContext("/", this::answer).setAuthenticator(new BasicAuthenticator("repository") {
            @Override
            public boolean checkCredentials(String givenUser, String givenPassword) {
                return givenUser.equals(user) && givenPassword.equals(password);
            }
        });
        server.start();
    }

    /**
     * One that speaks TLS.
     *
     * @param keys a PKCS 12 file with the server's key, whose password is Java's own for such files
     */
    static PrivateRepository secure(String user, String password, Path keys)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(keys.toFile(), "changeit".toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "changeit".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var server = HttpsServer.create(free(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new PrivateRepository("https", user, password, server);
    }

    private static InetSocketAddress free() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    String address() {
        return scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Puts a jar into the repository that holds {@code secret.txt}. */
    void add(String groupId, String artifactId, String version, String text) {
        var path =
                "/" + groupId.replace('.', '/') + "/" + artifactId + "/" + version + "/" + artifactId + "-" + version;
        files.put(path + ".pom", """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                </project>
                """.formatted(groupId, artifactId, version).getBytes(StandardCharsets.UTF_8));
        files.put(path + ".jar", jar(text));
    }

    private static byte[] jar(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes)) {
            jar.putNextEntry(new JarEntry("secret.txt"));
            jar.write(text.getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var file = files.get(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(file == null ? 404 : 200, file == null ? -1 : file.length);
            if (file != null) {
                exchange.getResponseBody().write(file);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

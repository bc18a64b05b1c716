package com.example;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.sql.DriverManager;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Hashtable;
import java.util.Locale;
import java.util.Map;
import java.util.logging.ConsoleHandler;
import java.util.logging.Logger;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import javax.naming.directory.InitialDirContext;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

public class Linked {

    public static void main(String[] args) {
        try {
            tell();
            System.exit(0);
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
            // The server would keep the JVM running.
            System.exit(1);
        }
    }

    private static void tell() throws Exception {
        System.out.println("TLS with elliptic curves: " + tls());
        System.out.println("locale: " + NumberFormat.getInstance(Locale.GERMANY).format(1234.5) + " "
                + Month.DECEMBER.getDisplayName(TextStyle.FULL, Locale.GERMAN));
        System.out.println("time zone: " + ZoneId.systemDefault() + " "
                + ZoneId.systemDefault().getRules().getOffset(Instant.now()));
        System.out.println("JMX: " + jmx());
        System.out.println("zip file system: " + zip());
        System.out.println("DNS: " + dns());
        Logger.getLogger("a").addHandler(new ConsoleHandler());
        System.out.println("logging: " + Logger.getLogger("a").isLoggable(java.util.logging.Level.INFO));
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:a");
                var result = connection.createStatement().executeQuery("select 6 * 7")) {
            result.next();
            System.out.println("JDBC: " + result.getInt(1));
        }
        System.out.println("charset: " + Charset.forName("GB18030") + " " + Charset.forName("windows-1250"));
        System.out.println("Unsafe: " + (Class.forName("sun.misc.Unsafe") != null));
        System.out.println("Kerberos: " + (Class.forName("com.sun.security.auth.module.Krb5LoginModule") != null));
        System.out.println("Flight Recorder: " + (Class.forName("jdk.jfr.Recording") != null));
    }

    private static int tls() throws Exception {
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(Linked.class.getResourceAsStream("/keys.p12"), "changeit".toCharArray());
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "changeit".toCharArray());
        var authority = KeyStore.getInstance("PKCS12");
        authority.load(null, null);
        authority.setCertificateEntry("ca", keys.getCertificate("server"));
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(authority);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        var address = URI.create("https://localhost:" + server.getAddress().getPort() + "/");
        return HttpClient.newBuilder().sslContext(context).build()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static boolean jmx() throws Exception {
        var address = new JMXServiceURL("service:jmx:rmi:///jndi/rmi://localhost:9999/jmxrmi");
        try (var connector = JMXConnectorFactory.connect(address)) {
            MBeanServerConnection beans = connector.getMBeanServerConnection();
            return ManagementFactory.newPlatformMXBeanProxy(
                            beans, "java.lang:type=OperatingSystem", java.lang.management.OperatingSystemMXBean.class)
                    .getAvailableProcessors() > 0;
        }
    }

    private static String zip() throws Exception {
        var file = Path.of("/tmp/a.zip");
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of("create", "true"))) {
            Files.writeString(zip.getPath("a.txt"), "hello");
        }
        try (var zip = FileSystems.newFileSystem(file, (ClassLoader) null)) {
            return Files.readString(zip.getPath("a.txt"));
        }
    }

    private static String dns() throws Exception {
        var environment = new Hashtable<String, String>();
        environment.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
        environment.put("java.naming.provider.url", "dns://127.0.0.1");
        return new InitialDirContext(environment) {
            String type() throws javax.naming.NamingException {
                return getDefaultInitCtx().getClass().getName();
            }
        }.type();
    }
}

package io.github.dockerfilegen.image;

import java.util.List;
import java.util.stream.Stream;

/**
 * Modules of Java that applications reach without a reference in their classes: by a name in a configuration, by a
 * service, or from outside.
 */
final class ReflectiveModules {

    /**
     * @param name the module
     * @param until the last Java version in which it holds what it is here for
     * @param because what reaches it
     */
    private record Entry(String name, int until, String because) {

        Entry(String name, String because) {
            this(name, Integer.MAX_VALUE, because);
        }
    }

    private static final List<Entry> ALL = List.of(
            new Entry("java.instrument", "agents that an operator loads with JAVA_TOOL_OPTIONS"),
            new Entry("java.naming", "JNDI, in names such as java:comp/env"),
            new Entry("jdk.charsets", "character sets other than UTF-8 and Latin, by their names"),
            new Entry("jdk.crypto.ec", 21, "TLS with elliptic curves; since Java 22 in java.base (JDK-8308398)"),
            new Entry("jdk.jfr", "-XX:StartFlightRecording"),
            new Entry("jdk.management", "the beans of the operating system, which metrics read"),
            new Entry("jdk.management.agent", "JMX by -Dcom.sun.management.jmxremote"),
            new Entry("jdk.naming.dns", "DNS records by JNDI: mongodb+srv, mail servers"),
            new Entry("jdk.naming.rmi", "clients of JMX, by JNDI's scheme rmi"),
            new Entry("jdk.security.auth", "login modules by their names, such as Krb5LoginModule for Kafka"),
            new Entry("jdk.security.jgss", "Kerberos by SASL, for Kafka and LDAP"),
            new Entry("jdk.unsupported", "sun.misc.Unsafe, by its name"),
            new Entry("jdk.zipfs", "FileSystems.newFileSystem for jars and zip files"));

    private ReflectiveModules() {}

    /** The names of those that a Java version has, sorted. */
    static Stream<String> of(int java) {
        return ALL.stream().filter(entry -> java <= entry.until).map(Entry::name);
    }
}

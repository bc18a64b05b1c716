package io.github.dockerfilegen.framework.war;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.application.Application;
import io.github.dockerfilegen.application.PackagingContext;
import io.github.dockerfilegen.catalogue.ImageCatalogue;
import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.TestChoices;
import io.github.dockerfilegen.fixtures.TestReactor;
import io.github.dockerfilegen.framework.Frameworks;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.HealthProbe;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.Port;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.planner.Planner;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wars that name the server they run on, which their image gets. */
class NamedServerWarTest {

    private static final String WILDFLY = "org.wildfly.plugins:wildfly-maven-plugin";
    private static final String PAYARA = "fish.payara.maven.plugins:payara-micro-maven-plugin";

    @TempDir
    Path folder;

    @Test
    void aWarForPayaraMicroLiesBesideItAsAFolder() {
        var layout = layout(TestReactor.plugin(PAYARA)).orElseThrow();

        assertThat(layout.unpacking().template()).hasToString("war/payara-micro");
        assertThat(layout.layers())
                .containsExactly(
                        new LayerCopy(new PlainWord("server"), "/server/", "/"),
                        LayerCopy.ofBuild("/layers/dependencies/", "ROOT/"),
                        LayerCopy.ofBuild("/layers/snapshot-dependencies/", "ROOT/"),
                        LayerCopy.ofBuild("/layers/application/", "ROOT/"));
        assertThat(layout.command().apply(21))
                .containsExactly("-jar", "payara-micro.jar", "--nocluster", "--contextroot", "/", "--deploy", "ROOT");
        assertThat(layout.service().ports()).containsExactly(Port.tcp(8080));
        assertThat(layout.service().probe())
                .contains(HealthProbe.http(8080, "/health", "Payara Micro's MicroProfile Health"));
    }

    @Test
    void theServerIsFetchedAsAnArtifact() {
        assertThat(layout(TestReactor.plugin(
                                PAYARA, "<configuration><payaraVersion>6.2025.10</payaraVersion></configuration>"))
                        .orElseThrow()
                        .unpacking())
                .extracting("server.artifact", "server.goal", "server.stage")
                .extracting(Object::toString)
                .containsExactly(
                        "fish.payara.extras:payara-micro:6.2025.10:jar",
                        "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy",
                        "server");
    }

    @Test
    void oneOfSeveralApplicationsHasAServerStageOfItsOwn() {
        var layout = layout(TestReactor.plugin(PAYARA)).orElseThrow().inStages(new PlainWord("shop"));

        assertThat(layout.layers())
                .startsWith(
                        new LayerCopy(new PlainWord("shop-server"), "/server/", "/"),
                        new LayerCopy(new PlainWord("shop-layers"), "/layers/dependencies/", "ROOT/"));
        assertThat(layout.unpacking()).extracting("server.stage").hasToString("shop-server");
        assertThat(Application.stages("shop")).contains("shop-server");
    }

    @ParameterizedTest
    @CsvSource({
        "<payara.version>6.2024.6</payara.version>, 6.2024.6, property payara.version, 11",
        "<version.payara>5.2021.1</version.payara>, 5.2021.1, property version.payara, 8",
        "<payara.version>[6;7)</payara.version>, 6.2025.10, default version: nothing in the project names a servlet API, 11"
    })
    void aPropertyTellsTheVersion(String property, String version, String origin, int java) {
        var layout = layout("<properties>" + property.replace(';', ',') + "</properties>" + TestReactor.plugin(PAYARA))
                .orElseThrow();

        assertThat(layout.decisions())
                .contains(Decision.of(
                        "war on Payara Micro " + version + " at /", "payara-micro-maven-plugin; " + origin));
        assertThat(layout.minimumJava()).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "javax:javaee-api:8.0, 5.2022.5, 8",
        "jakarta.platform:jakarta.jakartaee-api:10.0.0, 6.2025.10, 11",
        "jakarta.platform:jakarta.jakartaee-api:11.0.0, 7.2025.1, 21"
    })
    void elseTheInterfacesDo(String api, String version, int java) {
        var layout = layout(
                        dependency(api) + TestReactor.plugin("fish.payara.maven.plugins:payara-server-maven-plugin"))
                .orElseThrow();

        assertThat(layout.unpacking())
                .extracting("server.artifact")
                .hasToString("fish.payara.extras:payara-micro:" + version + ":jar");
        assertThat(layout.minimumJava()).isEqualTo(java);
    }

    @Test
    void itsPluginTellsTheContextRoot() {
        assertThat(layout(TestReactor.plugin(PAYARA, "<configuration><contextRoot>/shop</contextRoot></configuration>"))
                        .orElseThrow()
                        .command()
                        .apply(21))
                .contains("--contextroot", "/shop");
    }

    @Test
    void wildFlyIsToldOfTheWarsFolder() {
        var layout = layout(TestReactor.plugin(WILDFLY)).orElseThrow();

        assertThat(layout.unpacking().template()).hasToString("war/wildfly");
        assertThat(layout.directory()).isEqualTo("/opt/wildfly");
        assertThat(layout.layers())
                .startsWith(
                        new LayerCopy(new PlainWord("server"), "/server/", "/"),
                        LayerCopy.ofBuild("/layers/dependencies/", "standalone/deployments/ROOT.war/"));
        assertThat(layout.command().apply(17))
                .contains("--add-opens=java.base/java.lang=ALL-UNNAMED", "-Djboss.server.data.dir=/tmp/data")
                .endsWith(
                        "-jar",
                        "jboss-modules.jar",
                        "-mp",
                        "modules",
                        "org.jboss.as.standalone",
                        "--read-only-server-config=standalone.xml");
        assertThat(layout.command().apply(8)).noneMatch(argument -> argument.startsWith("--add-"));
        assertThat(layout.service().arguments()).containsExactly("-b=0.0.0.0");
        assertThat(layout.service().ports()).containsExactly(Port.tcp(8080));
        assertThat(layout.service().probe())
                .contains(HealthProbe.http(9990, "/health", "WildFly's management interface"));
    }

    @ParameterizedTest
    @CsvSource({
        "version.wildfly, 36.0.1.Final, 36.0.1.Final, 17",
        "version.server, 30.0.0.Final, 30.0.0.Final, 11",
        "wildfly.version, 26.1.3.Final, 26.1.3.Final, 8",
        "version.wildfly.maven.plugin, 5.1.5.Final, 39.0.1.Final, 17",
        "version.server, 1.2, 39.0.1.Final, 17"
    })
    void aPropertyTellsTheVersionOfWildFly(String name, String value, String version, int java) {
        var layout = layout("<properties><" + name + ">" + value + "</" + name + "></properties>"
                        + TestReactor.plugin(WILDFLY))
                .orElseThrow();

        assertThat(layout.unpacking())
                .extracting("server.artifact")
                .hasToString("org.wildfly:wildfly-dist:" + version + ":tar.gz");
        assertThat(layout.minimumJava()).isEqualTo(java);
    }

    @Test
    void javaxStaysWithTheLastThatHasIt() {
        assertThat(layout(dependency("javax:javaee-api:8.0") + TestReactor.plugin(WILDFLY))
                        .orElseThrow()
                        .unpacking())
                .extracting("server.artifact")
                .hasToString("org.wildfly:wildfly-dist:26.1.3.Final:tar.gz");
    }

    @ParameterizedTest
    @CsvSource({
        "import jakarta.ws.rs.GET;, standalone",
        "import org.eclipse.microprofile.health.Liveness;, standalone-microprofile",
        "import javax.jms.Queue;, standalone-full",
        "import org.eclipse.microprofile.health.Liveness; import jakarta.ejb.Stateless;, standalone"
    })
    void whatTheSourcesUseChoosesTheConfiguration(String imports, String configuration) {
        Projects.write(folder.resolve("src/main/java/A.java"), imports + " class A {}");

        assertThat(layout(TestReactor.plugin(WILDFLY)).orElseThrow().command().apply(17))
                .endsWith("--read-only-server-config=" + configuration + ".xml");
    }

    @ParameterizedTest
    @CsvSource({"standalone-full-ha.xml, standalone-full-ha.xml", "mine.xml, standalone.xml"})
    void itsPluginChoosesAConfigurationThatTheServerHas(String told, String configuration) {
        assertThat(layout(TestReactor.plugin(
                                WILDFLY, "<configuration><server-config>" + told + "</server-config></configuration>"))
                        .orElseThrow()
                        .command()
                        .apply(17))
                .endsWith("--read-only-server-config=" + configuration);
    }

    @Test
    void whatThePluginChangesInARunningServerIsMissed() {
        var execution =
                "<executions><execution><phase>package</phase><goals><goal>execute-commands</goal></goals></execution></executions>";

        assertThat(layout(TestReactor.plugin(WILDFLY, execution)).orElseThrow().decisions())
                .contains(Decision.warning(
                        "the server has its default configuration",
                        "wildfly-maven-plugin configures a running server (execute-commands)"));
    }

    @Test
    void aDescriptorNamesTheServerOfAWarThatNeedsMoreThanServlets() {
        Projects.write(folder.resolve("src/main/webapp/WEB-INF/payara-web.xml"), "<payara-web-app/>");

        assertThat(layout(dependency("jakarta.platform:jakarta.jakartaee-api:10.0.0")))
                .hasValueSatisfying(
                        layout -> assertThat(layout.unpacking().template()).hasToString("war/tomcat"));
        Projects.write(folder.resolve("src/main/java/A.java"), "import jakarta.ws.rs.GET; class A {}");
        assertThat(layout(dependency("jakarta.platform:jakarta.jakartaee-api:10.0.0")))
                .hasValueSatisfying(
                        layout -> assertThat(layout.unpacking().template()).hasToString("war/payara-micro"));
    }

    @Test
    void aWarThatNamesJettyIsNotServedByTomcat() {
        var layout = layout(dependency("jakarta.servlet:jakarta.servlet-api:6.0.0")
                        + jetty("jetty-ee10-maven-plugin", "12.1.5"))
                .orElseThrow();

        assertThat(layout.unpacking().template()).hasToString("war/jetty");
        assertThat(layout.layers())
                .startsWith(
                        new LayerCopy(new PlainWord("server"), "/server/", "/"),
                        LayerCopy.ofBuild("/layers/dependencies/", "base/webapps/ROOT/"));
        assertThat(layout.unpacking())
                .extracting("server.artifact", "settings")
                .extracting(Object::toString)
                .containsExactly(
                        "org.eclipse.jetty:jetty-home:12.1.5:zip",
                        "[--module=http,ee10-deploy,ee10-jsp,ee10-jstl,ee10-annotations,ee10-plus,ee10-websocket-jakarta, jetty.deploy.scanInterval=0]");
        assertThat(layout.command().apply(21))
                .containsExactly("-Djetty.base=/opt/jetty/base", "-Djava.io.tmpdir=/tmp", "-jar", "start.jar");
        assertThat(layout.service().ports()).containsExactly(Port.tcp(8080));
        assertThat(layout.decisions())
                .contains(Decision.of(
                        "war on Jetty 12.1.5 as ROOT", "jetty-ee10-maven-plugin; version of jetty-ee10-maven-plugin"));
    }

    @ParameterizedTest
    @CsvSource({
        "jetty-maven-plugin, 9.4.50.v20221201, javax.servlet:javax.servlet-api:4.0.1, 9.4.50.v20221201, 'plus,websocket', 8",
        "jetty-maven-plugin, 9.2.11.v20150529, javax.servlet:javax.servlet-api:3.1.0, 9.4.57.v20241219, 'plus,websocket', 8",
        "maven-jetty-plugin, 6.1.26, javax.servlet:servlet-api:2.5, 9.4.57.v20241219, 'plus,websocket', 8",
        "jetty-maven-plugin, 10.0.20, javax.servlet:javax.servlet-api:4.0.1, 10.0.20, 'plus,websocket-javax', 11",
        "jetty-maven-plugin, 11.0.20, jakarta.servlet:jakarta.servlet-api:5.0.0, 11.0.20, 'plus,websocket-jakarta', 11",
        "jetty-maven-plugin, 9.4.50.v20221201, jakarta.servlet:jakarta.servlet-api:5.0.0, 11.0.25, 'plus,websocket-jakarta', 11",
        "jetty-ee8-maven-plugin, 12.0.9, javax.servlet:javax.servlet-api:4.0.1, 12.0.9, 'ee8-plus,ee8-websocket-javax', 17",
        "jetty-ee11-maven-plugin, 12.1.0, jakarta.servlet:jakarta.servlet-api:6.1.0, 12.1.0, 'ee11-plus,ee11-websocket-jakarta', 17",
        "jetty-ee11-maven-plugin, 12.0.9, jakarta.servlet:jakarta.servlet-api:6.1.0, 12.1.12, 'ee11-plus,ee11-websocket-jakarta', 17"
    })
    void jettysPluginTellsItsVersion(
            String plugin, String version, String api, String server, String module, int java) {
        var layout = layout(dependency(api) + jetty(plugin, version)).orElseThrow();

        assertThat(layout.unpacking())
                .extracting("server.artifact")
                .hasToString("org.eclipse.jetty:jetty-home:" + server + ":zip");
        assertThat(layout.unpacking()).extracting("settings").asString().contains(module + ",");
        assertThat(layout.minimumJava()).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "org.eclipse.jetty.ee10.jsp.JettyJspServlet, 6.0.0, 12.1.12",
        "org.eclipse.jetty.ee11.servlet.DefaultServlet, 6.1.0, 12.1.12",
        "org.eclipse.jetty.jsp.JettyJspServlet, 5.0.0, 11.0.25"
    })
    void aClassOfJettysInWebXmlNamesJettyBesideTomcatsPlugin(String servlet, String api, String server) {
        Projects.write(
                folder.resolve("src/main/webapp/WEB-INF/web.xml"),
                "<web-app><servlet><servlet-class> " + servlet + " </servlet-class></servlet></web-app>");

        var layout = layout(dependency("jakarta.servlet:jakarta.servlet-api:" + api)
                        + TestReactor.plugin("org.apache.tomcat.maven:tomcat7-maven-plugin"))
                .orElseThrow();

        assertThat(layout.unpacking())
                .extracting("server.artifact")
                .hasToString("org.eclipse.jetty:jetty-home:" + server + ":zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.apache.tomcat.maven:tomcat7-maven-plugin", "org.codehaus.cargo:cargo-maven3-plugin"})
    void jettysPluginBesideAnotherServersIsForDevelopment(String other) {
        var plugins = "<build><plugins>" + plugin("org.eclipse.jetty:jetty-maven-plugin", "11.0.20")
                + plugin(other, "1") + "</plugins></build>";

        assertThat(layout(dependency("jakarta.servlet:jakarta.servlet-api:5.0.0") + plugins))
                .hasValueSatisfying(
                        layout -> assertThat(layout.unpacking().template()).hasToString("war/tomcat"));
    }

    @ParameterizedTest
    @CsvSource({
        "jetty12x, war/jetty",
        "jetty10x, war/jetty",
        "tomcat10x, war/tomcat",
        "tomee9x, war/tomee",
        "wildfly30x, war/wildfly",
        "glassfish7x, war/tomcat"
    })
    void aContainerThatCargoNamesIsServedByTomcat(String container, String template) {
        var cargo = TestReactor.plugin(
                "org.codehaus.cargo:cargo-maven3-plugin",
                "<configuration><container><containerId>" + container + "</containerId></container></configuration>");

        assertThat(layout(dependency("jakarta.servlet:jakarta.servlet-api:5.0.0") + cargo))
                .hasValueSatisfying(
                        layout -> assertThat(layout.unpacking().template()).hasToString(template));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jetty-web.xml", "jetty-env.xml", "jetty-ee10-web.xml"})
    void aDescriptorOfJettysIsServedByJetty(String descriptor) {
        Projects.write(folder.resolve("src/main/webapp/WEB-INF/" + descriptor), "<Configure/>");

        assertThat(layout(dependency("jakarta.servlet:jakarta.servlet-api:5.0.0")))
                .hasValueSatisfying(
                        layout -> assertThat(layout.unpacking().template()).hasToString("war/jetty"));
        assertThat(layout(dependency("jakarta.servlet:jakarta.servlet-api:5.0.0")
                        + TestReactor.plugin("org.apache.tomcat.maven:tomcat7-maven-plugin")))
                .hasValueSatisfying(
                        layout -> assertThat(layout.unpacking().template()).hasToString("war/tomcat"));
        Projects.write(folder.resolve("src/main/webapp/META-INF/context.xml"), "<Context/>");
        assertThat(layout(dependency("jakarta.servlet:jakarta.servlet-api:5.0.0")))
                .hasValueSatisfying(
                        layout -> assertThat(layout.unpacking().template()).hasToString("war/tomcat"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "jetty-web.xml, org.eclipse.jetty.webapp.WebAppContext, javax.servlet:javax.servlet-api:4.0.1, 9.4.",
        "jetty-env.xml, org.eclipse.jetty.webapp.WebAppContext, javax.servlet:javax.servlet-api:4.0.1, 9.4.",
        "jetty-web.xml, org.eclipse.jetty.webapp.WebAppContext, jakarta.servlet:jakarta.servlet-api:5.0.0, 11.",
        "jetty-web.xml, org.eclipse.jetty.ee10.webapp.WebAppContext, jakarta.servlet:jakarta.servlet-api:6.0.0, 12.1.",
        "jetty-web.xml, org.eclipse.jetty.ee8.webapp.WebAppContext, javax.servlet:javax.servlet-api:4.0.1, 12.1."
    })
    void theClassInADescriptorTellsTheLineOfJetty(String descriptor, String type, String api, String version) {
        Projects.write(
                folder.resolve("src/main/webapp/WEB-INF/" + descriptor),
                "<?xml version=\"1.0\"?>\n<Configure\n  id='wac' class=\"" + type + "\"><Get name='x'/></Configure>");

        assertThat(layout(dependency(api)).orElseThrow().unpacking())
                .extracting("server.artifact")
                .asString()
                .startsWith("org.eclipse.jetty:jetty-home:" + version);
    }

    @Test
    void aDescriptorForAJettyOfLongAgoIsServedByTomcat() {
        Projects.write(
                folder.resolve("src/main/webapp/WEB-INF/jetty-web.xml"),
                "<Configure class=\"org.mortbay.jetty.webapp.WebAppContext\"/>");

        assertThat(layout(dependency("javax.servlet:javax.servlet-api:4.0.1")))
                .hasValueSatisfying(
                        layout -> assertThat(layout.unpacking().template()).hasToString("war/tomcat"));
    }

    @Test
    void jettysPluginTellsTheContextPath() {
        var context = "<configuration><webApp><contextPath>/shop</contextPath></webApp></configuration>";

        assertThat(layout(TestReactor.plugin("org.eclipse.jetty:jetty-maven-plugin", context))
                        .orElseThrow()
                        .layers())
                .contains(LayerCopy.ofBuild("/layers/application/", "base/webapps/shop/"));
    }

    @Test
    void jettyDoesNotServeWhatNeedsMoreThanServlets() {
        Projects.write(folder.resolve("src/main/java/A.java"), "@jakarta.ejb.Stateless class A {}");

        assertThat(layout(dependency("jakarta.platform:jakarta.jakartaee-api:10.0.0")
                        + jetty("jetty-ee10-maven-plugin", "12.1.5")))
                .isEmpty();
    }

    @Test
    void tomEeIsStartedAsTomcatIs() {
        var layout = layout(dependency("jakarta.platform:jakarta.jakartaee-web-api:9.1.0") + tomee("9.1.3", ""))
                .orElseThrow();

        assertThat(layout.unpacking().template()).hasToString("war/tomee");
        assertThat(layout.layers())
                .startsWith(
                        new LayerCopy(new PlainWord("server"), "/server/", "/"),
                        LayerCopy.ofBuild("/layers/dependencies/", "webapps/ROOT/"));
        assertThat(layout.unpacking())
                .extracting("server.artifact")
                .hasToString("org.apache.tomee:apache-tomee:9.1.3:zip:webprofile");
        assertThat(layout.command().apply(17))
                .contains(
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-Dcatalina.home=/opt/tomee",
                        "-Djava.io.tmpdir=/tmp")
                .endsWith("org.apache.catalina.startup.Bootstrap", "start");
        assertThat(layout.service().ports()).containsExactly(Port.tcp(8080));
    }

    @ParameterizedTest
    @CsvSource({
        "8.0.15, '', javax:javaee-api:8.0, 8.0.15:zip:webprofile, 8",
        "1.7.5, '', javax:javaee-api:7.0, 8.0.16:zip:webprofile, 8",
        "9.1.3, <tomeeVersion>9.1.2</tomeeVersion><tomeeClassifier>plus</tomeeClassifier>, jakarta.platform:jakarta.jakartaee-api:9.1.0, 9.1.2:zip:plus, 11",
        "10.0.1, <tomeeClassifier>mine</tomeeClassifier>, jakarta.platform:jakarta.jakartaee-api:10.0.0, 10.0.1:zip:webprofile, 17"
    })
    void tomEesPluginTellsItsVersionAndItsProfile(
            String version, String configuration, String api, String artifact, int java) {
        var layout = layout(dependency(api) + tomee(version, configuration)).orElseThrow();

        assertThat(layout.unpacking())
                .extracting("server.artifact")
                .hasToString("org.apache.tomee:apache-tomee:" + artifact);
        assertThat(layout.minimumJava()).isEqualTo(java);
    }

    @Test
    void theFilesThatTomEesPluginAddsToTheServerAreMissed() {
        Projects.write(folder.resolve("src/main/tomee/conf/tomee.xml"), "<tomee/>");

        assertThat(layout(tomee("9.1.3", "")).orElseThrow().decisions())
                .contains(
                        Decision.warning(
                                "the server has its default configuration",
                                "tomee-maven-plugin adds src/main/tomee, which the image does not contain; configure it in WEB-INF/resources.xml or with <env>"));
    }

    private static String tomee(String version, String configuration) {
        return "<build><plugins>"
                + plugin("org.apache.tomee.maven:tomee-maven-plugin", version)
                        .replace("</plugin>", "<configuration>" + configuration + "</configuration></plugin>")
                + "</plugins></build>";
    }

    private static String jetty(String artifactId, String version) {
        return "<build><plugins>" + plugin("org.eclipse.jetty:" + artifactId, version) + "</plugins></build>";
    }

    private static String plugin(String key, String version) {
        return "<plugin><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></plugin>"
                .formatted(key.split(":")[0], key.split(":")[1], version);
    }

    @Test
    void anyOtherPackagingIsNoWar() {
        assertThat(new NamedServerWar(Frameworks.SERVERS)
                        .packaged(
                                Projects.facts(folder, Projects.pom("jar", TestReactor.plugin(PAYARA))),
                                new PackagingContext(TestChoices.of(Map.of()), ImageCatalogue.OWN)))
                .isEmpty();
    }

    private Optional<Application> layout(String elements) {
        return new Planner()
                .application(Projects.facts(folder, Projects.pom("war", elements)), TestChoices.of(Map.of()));
    }

    private static String dependency(String coordinates) {
        return "<dependencies><dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version><scope>provided</scope></dependency></dependencies>"
                .formatted((Object[]) coordinates.split(":"));
    }
}

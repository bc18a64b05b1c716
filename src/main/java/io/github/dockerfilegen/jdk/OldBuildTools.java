package io.github.dockerfilegen.jdk;

import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.ModuleFacts;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.Version;
import io.github.dockerfilegen.model.Wrapper;
import java.util.Comparator;
import java.util.Optional;

/** Tells when a plugin or the level of the build does not work on JDK 17: then the builder must be an older one. */
final class OldBuildTools {

    /**
     * The newest JDK with long-term support that the build works on.
     *
     * @param jdk its feature version
     * @param because what does not work on later ones
     */
    record Limit(int jdk, String because) {}

    /** Before it, the war plugin's XStream looks into packages that JDK 16 closed (MWAR-441, JEP 396). */
    private static final String WAR_PLUGIN_FOR_JDK_17 = "3.3.1";
    /**
     * Before it, the compiler plugin's default level was 6 or less, which javac 12 dropped (MCOMPILER-464,
     * JDK-8028563).
     */
    private static final String COMPILER_PLUGIN_FOR_JDK_17 = "3.9.0";

    /** Before it, Lombok reaches into classes that JDK 16 closed (its changelog, JEP 396). */
    private static final String LOMBOK_FOR_JDK_16 = "1.18.20";

    /** The limit of a project and the modules that it needs; empty when there is none. */
    Optional<Limit> limit(ProjectFacts facts) {
        return facts.modules()
                .flatMap(module -> ownLimit(module, facts.wrapper()).stream())
                .min(Comparator.comparingInt(Limit::jdk));
    }

    private static Optional<Limit> ownLimit(ModuleFacts facts, Optional<Wrapper> wrapper) {
        if (!facts.java().isSet()) {
            var compiler = version(facts, wrapper, "maven-compiler-plugin", "3.1", COMPILER_PLUGIN_FOR_JDK_17);
            if (!new Version(compiler).atLeast(COMPILER_PLUGIN_FOR_JDK_17)) {
                return Optional.of(new Limit(
                        8, "maven-compiler-plugin " + compiler + " without a level compiles for Java 6 or less"));
            }
        }
        var level = facts.java().feature();
        if (level < 7) {
            // javac dropped 5 in JDK 9 (JEP 182) and 6 in JDK 12 (JDK-8028563).
            return Optional.of(
                    level == 6
                            ? new Limit(11, "javac of JDK 12 and later does not compile for Java 6")
                            : new Limit(8, "javac of JDK 9 and later does not compile for Java " + level));
        }
        var compiler = ofCompilers(facts);
        if (compiler.isPresent()) {
            return compiler;
        }
        var war = version(facts, wrapper, "maven-war-plugin", "2.2", WAR_PLUGIN_FOR_JDK_17);
        return facts.packaging().equals("war") && !new Version(war).atLeast(WAR_PLUGIN_FOR_JDK_17)
                ? Optional.of(new Limit(11, "maven-war-plugin " + war + " does not run on JDK 16 and later"))
                : Optional.empty();
    }

    /** Compilers and what sits in them: each release knows the JDKs of its time. */
    private static Optional<Limit> ofCompilers(ModuleFacts facts) {
        var scala = facts.plugins().stream()
                .flatMap(plugin -> plugin.text("scalaVersion").stream())
                .findFirst()
                .or(() -> declared(facts, "org.scala-lang:scala-library"));
        if (scala.filter(version -> !knowsModules(new Version(version))).isPresent()) {
            return Optional.of(new Limit(8, "Scala " + scala.get() + " does not read the JDK's modules"));
        }
        var aspectj = facts.plugin("aspectj-maven-plugin")
                .map(plugin -> plugin.version())
                .filter(version -> !version.isEmpty() && !new Version(version).atLeast("1.11"));
        if (aspectj.isPresent()) {
            return Optional.of(
                    new Limit(8, "aspectj-maven-plugin " + aspectj.get() + " needs the tools.jar of a JDK 8"));
        }
        return lombok(facts);
    }

    /** Boot manages a version for every project; only one that declares Lombok runs it. */
    static Optional<Limit> lombok(ModuleFacts facts) {
        return declared(facts, "org.projectlombok:lombok")
                .filter(version -> !new Version(version).atLeast(LOMBOK_FOR_JDK_16))
                .map(version -> new Limit(11, "Lombok " + version + " does not work on JDK 16 and later"));
    }

    /** Scala 2.11.12, 2.12.4 and every later line (its "JDK Compatibility" page). */
    private static boolean knowsModules(Version scala) {
        return scala.atLeast("2.12.4") || scala.atLeast("2.11.12") && !scala.atLeast("2.12");
    }

    private static Optional<String> declared(ModuleFacts facts, String key) {
        return facts.dependencies().stream()
                .filter(dependency ->
                        dependency.key().equals(key) && !dependency.version().isEmpty())
                .map(Dependency::version)
                .findFirst();
    }

    /**
     * The version that a POM names; without one Maven 3.9 takes a current release, and a wrapper's older Maven the old
     * one.
     */
    private static String version(
            ModuleFacts facts, Optional<Wrapper> wrapper, String artifactId, String ofOldMaven, String current) {
        var named = facts.plugin(artifactId).map(plugin -> plugin.version()).filter(version -> !version.isEmpty());
        var old = wrapper.map(Wrapper::mavenVersion)
                .filter(version -> !version.isEmpty() && !new Version(version).atLeast("3.9"));
        return named.orElse(old.isPresent() ? ofOldMaven : current);
    }
}

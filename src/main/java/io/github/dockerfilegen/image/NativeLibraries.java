package io.github.dockerfilegen.image;

import io.github.dockerfilegen.config.ClassPath;
import io.github.dockerfilegen.image.base.BaseImage;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Dependency;
import io.github.dockerfilegen.model.ProjectFacts;
import io.github.dockerfilegen.model.UserChoices;
import io.github.dockerfilegen.model.Version;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Libraries whose jars hold native code that some images cannot load. Each was loaded with musl's {@code dlopen}, as
 * {@code System.load} does; those that load (zstd-jni, lz4-java, sqlite-jdbc, jna, Netty's epoll) and those whose Java
 * code does without (netty-tcnative in gRPC) are not listed.
 */
record NativeLibraries(ProjectFacts facts, UserChoices choices, BaseImage base) {

    /** Images of distroless without {@code libstdc++6}. */
    private static final Pattern BARE = Pattern.compile(".*distroless/base\\b.*");
    /** Alpine's packages with which they load, or may load: the library of C++, and a stand-in of glibc's. */
    private static final Pattern CPP = Pattern.compile("(?:apk:)?libstdc\\+\\+(?:[=<>~].*)?");

    private static final Pattern GLIBC = Pattern.compile("(?:apk:)?gcompat(?:[=<>~].*)?");
    /** Neither empty nor a range. */
    private static final Pattern PLAIN = Pattern.compile("\\d.*");

    private static final List<Library> ALL = List.of(
            Library.glibc("org\\.xerial\\.snappy:snappy-java").before("1.1.10.8"),
            Library.glibc("com\\.goterl:lazysodium-java"),
            Library.glibc("com\\.caoccao\\.javet:javet(?:-v8-linux-x86_64)?"),
            Library.glibc("software\\.amazon\\.awssdk\\.crt:aws-crt").before("0.22.1"),
            Library.both("org\\.conscrypt:conscrypt-openjdk-uber"),
            Library.both("org\\.duckdb:duckdb_jdbc"),
            Library.both("com\\.microsoft\\.onnxruntime:onnxruntime"),
            Library.both("com\\.microsoft\\.playwright:(?:playwright|driver-bundle)"),
            Library.both("ai\\.djl\\.huggingface:tokenizers"),
            Library.both("ai\\.djl\\.pytorch:pytorch-native-.*"),
            Library.both("org\\.tensorflow:tensorflow-core-(?:platform|native)"),
            Library.both("org\\.openpnp:opencv"),
            Library.both("org\\.bytedeco:.*"),
            Library.both("com\\.eclipsesource\\.j2v8:j2v8_linux_x86_64"),
            Library.both("org\\.rocksdb:rocksdbjni").before("6.5.2"),
            Library.cpp("org\\.rocksdb:rocksdbjni"),
            // They bring rocksdbjni. What kafka-clients brings is for topics compressed with Snappy alone.
            Library.cpp("org\\.apache\\.kafka:kafka-streams|io\\.quarkus:quarkus-kafka-streams"),
            Library.cpp("org\\.fusesource\\.leveldbjni:leveldbjni-all"),
            Library.cpp("com\\.aayushatharva\\.brotli4j:native-linux-x86_64"));

    /**
     * A library.
     *
     * @param key a regular expression for {@code groupId:artifactId}
     * @param versions the version from which on this is no longer so; empty where it is so for all
     * @param glibc whether it does not load with musl
     * @param cpp whether it needs {@code libstdc++.so.6} or {@code libgcc_s.so.1}
     */
    private record Library(Pattern key, String versions, boolean glibc, boolean cpp) {

        static Library glibc(String key) {
            return new Library(Pattern.compile(key), "", true, false);
        }

        static Library cpp(String key) {
            return new Library(Pattern.compile(key), "", false, true);
        }

        static Library both(String key) {
            return new Library(Pattern.compile(key), "", true, true);
        }

        Library before(String version) {
            return new Library(key, version, glibc, cpp);
        }

        boolean is(Dependency dependency) {
            return key.matcher(dependency.key()).matches()
                    && (versions.isEmpty()
                            || PLAIN.matcher(dependency.version()).matches()
                                    && !new Version(dependency.version()).atLeast(versions));
        }
    }

    /** What does not load, one warning for each library that a POM names. */
    List<Decision> decisions() {
        var musl = base.word().equals("alpine");
        var bare = choices.runtimeImage().filter(image -> BARE.matcher(image).matches());
        var packages = choices.image().packages();
        var glibc = packages.stream().anyMatch(GLIBC.asMatchPredicate());
        var cpp = packages.stream().anyMatch(CPP.asMatchPredicate());
        return ClassPath.of(facts).all().stream()
                .filter(Dependency::atRunTime)
                .flatMap(dependency -> ALL.stream()
                        .filter(library -> library.is(dependency))
                        .limit(1)
                        .flatMap(library -> musl
                                ? Stream.of(onMusl(dependency, library))
                                        .filter(warning -> !glibc && (library.glibc() || !cpp))
                                : bare
                                        .filter(image -> library.cpp())
                                        .map(image -> without(dependency, image))
                                        .stream()))
                .distinct()
                .toList();
    }

    private Decision onMusl(Dependency dependency, Library library) {
        return Decision.warning(
                dependency.key() + " does not load its native library on Alpine",
                library.glibc()
                        ? "the library is built for glibc, and Alpine has musl; set "
                                + (choices.runtimeImage().isPresent()
                                        ? "<runtimeImage> to an image with glibc"
                                        : "<runtime> (or -Ddockerfile-gen.runtime) to jre")
                                + (library.versions().isEmpty()
                                        ? ""
                                        : ", or the version of the library to " + library.versions() + " or later")
                        : "the library needs libstdc++, which Alpine has not; add libstdc++ to <packages>");
    }

    private static Decision without(Dependency dependency, String image) {
        return Decision.warning(
                dependency.key() + " does not load its native library on " + image,
                "the library needs libstdc++, which the image has not; set <runtimeImage> to one that has it, such as "
                        + "gcr.io/distroless/java-base-debian13:nonroot");
    }
}

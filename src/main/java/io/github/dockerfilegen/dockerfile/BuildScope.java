package io.github.dockerfilegen.dockerfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a stage knows while it is read: variables for expansion, and the ENV and LABEL values of the image. */
final class BuildScope {

    private static final Set<String> PROXIES =
            Set.of("http_proxy", "https_proxy", "ftp_proxy", "no_proxy", "all_proxy");

    private static final Map<String, String> PLATFORM = Map.of(
            "BUILDPLATFORM",
            "linux/amd64",
            "BUILDOS",
            "linux",
            "BUILDARCH",
            "amd64",
            "BUILDVARIANT",
            "",
            "TARGETPLATFORM",
            "linux/amd64",
            "TARGETOS",
            "linux",
            "TARGETARCH",
            "amd64",
            "TARGETVARIANT",
            "",
            "TARGETSTAGE",
            "default");

    private final Map<String, String> globals;

    private final Map<String, String> variables = new HashMap<>();

    private final Set<String> declared = new HashSet<>();

    private final Map<String, String> env = new LinkedHashMap<>();

    private final Map<String, String> labels = new LinkedHashMap<>();

    private BuildScope(Map<String, String> globals) {
        this.globals = globals;
        for (String proxy : PROXIES) {
            declared.add(proxy);
            declared.add(proxy.toUpperCase(Locale.ROOT));
        }
    }

    /** The scope of ARGs before the first FROM. */
    static BuildScope global() {
        BuildScope scope = new BuildScope(Map.of());
        scope.variables.putAll(PLATFORM);
        return scope;
    }

    static BuildScope ofImage(BuildScope global, Map<String, String> imageEnv) {
        BuildScope scope = new BuildScope(global.variables);
        scope.variables.putAll(imageEnv);
        return scope;
    }

    /** A stage built on a stage inherits everything, ARGs included. */
    static BuildScope ofStage(BuildScope parent) {
        BuildScope scope = new BuildScope(parent.globals);
        scope.variables.putAll(parent.variables);
        scope.declared.addAll(parent.declared);
        scope.env.putAll(parent.env);
        scope.labels.putAll(parent.labels);
        return scope;
    }

    /** An ARG may come without a value; the last ARG or ENV of a name wins in expansions. */
    void arg(String word) {
        String[] parts = word.split("=", 2);
        declared.add(parts[0]);
        if (parts.length == 2) {
            variables.put(parts[0], parts[1]);
        } else if (globals.containsKey(parts[0])) {
            variables.put(parts[0], globals.get(parts[0]));
        }
    }

    void env(String word) {
        String[] parts = word.split("=", 2);
        variables.put(parts[0], parts[1]);
        env.put(parts[0], parts[1]);
    }

    void label(String word) {
        String[] parts = word.split("=", 2);
        labels.put(parts[0], parts[1]);
    }

    boolean isDeclared(String name) {
        return declared.contains(name);
    }

    Map<String, String> variables() {
        return Map.copyOf(variables);
    }

    Map<String, String> env() {
        return new LinkedHashMap<>(env);
    }

    Map<String, String> labels() {
        return new LinkedHashMap<>(labels);
    }
}

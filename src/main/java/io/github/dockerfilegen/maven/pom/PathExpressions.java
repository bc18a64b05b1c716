package io.github.dockerfilegen.maven.pom;

import io.github.dockerfilegen.maven.reactor.Reactor;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Expressions that Maven resolves only when a plugin runs, because they are no part of the model: folders around a
 * module.
 */
public final class PathExpressions {

    private final Map<String, String> folders = new TreeMap<>();

    /** The expressions in the POM at {@code pom}. */
    public PathExpressions(Reactor reactor, Path pom) {
        var start = reactor.pom().getParent().toString();
        folders.put("${session.executionRootDirectory}", start);
        folders.put(
                "${maven.multiModuleProjectDirectory}", MavenFolder.of(reactor).toString());
        reactor.modules().stream()
                .filter(module -> module.pom().equals(pom))
                .flatMap(module -> module.parent().stream())
                .map(parent -> parent.getParent().toString())
                .forEach(parent -> {
                    folders.put("${project.parent.basedir}", parent);
                    folders.put("${parent.basedir}", parent);
                });
    }

    /** The text with every such expression in it replaced by an absolute path. */
    public String resolve(String text) {
        var resolved = text;
        if (text.contains("${")) {
            for (var folder : folders.entrySet()) {
                resolved = resolved.replace(folder.getKey(), folder.getValue());
            }
        }
        return resolved;
    }
}

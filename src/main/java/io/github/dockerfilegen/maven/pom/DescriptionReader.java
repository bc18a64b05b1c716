package io.github.dockerfilegen.maven.pom;

import io.github.dockerfilegen.model.Credentials;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.Quoting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;

/**
 * Reads the description of the project, under the annotation names of the OCI image specification. Only the project's
 * own POM counts, because a framework's parent POM would pass on the framework's licence and home page.
 */
public final class DescriptionReader {

    private static final int LONGEST = 1000;
    private static final Pattern CHANGING =
            Pattern.compile("\\$\\{[^}]*(?:version|revision|sha1|changelist|timestamp)[^}]*}");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[\\x21-\\x7e]+");
    private static final Pattern SPDX_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]*");
    /** Names that POMs use for the commonest licences; anything else that is no SPDX identifier is left out. */
    private static final Map<Pattern, String> LICENCES = Map.of(
            Pattern.compile("(?i).*apache.*2(\\.0)?.*"), "Apache-2.0",
            Pattern.compile("(?i)(the )?mit( license)?"), "MIT",
            Pattern.compile("(?i).*eclipse public license.*2(\\.0)?.*"), "EPL-2.0",
            Pattern.compile("(?i).*bsd.*3.*clause.*"), "BSD-3-Clause");

    private final Model effective;
    private final Model own;

    public DescriptionReader(Model effective, Model own) {
        this.effective = effective;
        this.own = own;
    }

    public SortedMap<String, String> read() {
        var description = new TreeMap<String, String>();
        description.put("title", text(Model::getName).orElse(effective.getArtifactId()));
        text(Model::getDescription).ifPresent(text -> description.put("description", text));
        text(Model::getUrl).filter(WEB_ADDRESS.asMatchPredicate()).ifPresent(text -> description.put("url", text));
        text(model -> model.getScm() == null ? null : model.getScm().getUrl())
                .filter(WEB_ADDRESS.asMatchPredicate())
                .ifPresent(text -> description.put("source", text));
        text(model -> model.getOrganization() == null
                        ? null
                        : model.getOrganization().getName())
                .ifPresent(text -> description.put("vendor", text));
        licences(own.getLicenses()).ifPresent(text -> description.put("licenses", text));
        return description;
    }

    /** A warning if the POM contains credentials, which labels omit. */
    public List<Decision> notes() {
        var keys = new LinkedHashMap<String, String>();
        keys.put("<name>", own.getName());
        keys.put("<description>", own.getDescription());
        keys.put("<url>", own.getUrl());
        keys.put("<scm><url>", own.getScm() == null ? null : own.getScm().getUrl());
        keys.put(
                "<organization><name>",
                own.getOrganization() == null ? null : own.getOrganization().getName());
        Stream.concat(own.getRepositories().stream(), own.getPluginRepositories().stream())
                .forEach(repository -> keys.put("the <url> of repository " + repository.getId(), repository.getUrl()));
        var leaking = keys.entrySet().stream()
                .filter(entry -> entry.getValue() != null
                        && !Credentials.removedWithin(entry.getValue()).equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return leaking.isEmpty()
                ? List.of()
                : List.of(Decision.warning(
                        "the POM contains a password or a token",
                        leaking + " in " + effective.getArtifactId()
                                + "'s pom.xml; labels and log omit it. Move it to <server> in "
                                + "settings.xml, and rotate it"));
    }

    private Optional<String> text(Function<Model, String> getter) {
        var raw = getter.apply(own);
        if (raw == null || CHANGING.matcher(raw).find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(getter.apply(effective))
                .map(text -> Credentials.removedWithin(Quoting.oneLine(text.replaceAll("\\s+", " "))))
                .map(text -> text.codePointCount(0, text.length()) <= LONGEST
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…")
                .filter(text -> !text.isEmpty());
    }

    private static Optional<String> licences(List<License> licences) {
        var identifiers = licences.stream()
                .map(License::getName)
                .filter(Objects::nonNull)
                .map(String::strip)
                .map(name -> LICENCES.entrySet().stream()
                        .filter(entry -> entry.getKey().matcher(name).matches())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(name))
                .toList();
        return identifiers.isEmpty() || !identifiers.stream().allMatch(SPDX_ID.asMatchPredicate())
                ? Optional.empty()
                : Optional.of(identifiers.stream().distinct().collect(Collectors.joining(" OR ")));
    }
}

package io.github.dockerfilegen.output.images;

import io.github.dockerfilegen.model.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The images of a file on disk whose tag or digest a bot has changed (Renovate, Dependabot). The checksum tells which
 * names were generated: it fits again once they are put back.
 */
public final class BumpedImages {

    /** More ways to put names back are an edit. */
    private static final int MOST_ATTEMPTS = 1000;

    private static final Pattern IMAGE = Pattern.compile(
            "(?m)^(FROM (?:--\\S+ )*|# syntax=|COPY (?:--\\S+ )*--from=)([^\\s@]+(?:@sha256:[0-9a-f]{64})?)"
                    + "(?= |$)(.*)");

    private final String generated;
    private final Map<String, NamedImage> present;
    private final Map<String, NamedImage> original;

    private BumpedImages(String generated, Map<String, NamedImage> present, Map<String, NamedImage> original) {
        this.generated = generated;
        this.present = present;
        this.original = original;
    }

    /**
     * Finds them.
     *
     * @param text the lines on disk, without the user's own parts
     * @param fresh the text that is generated now
     * @param untouched whether a text is as it was generated
     * @return empty where other things were changed as well, or an image contradicts both texts
     */
    public static Optional<BumpedImages> in(String text, String fresh, Predicate<String> untouched) {
        var present = byLine(text);
        var wanted = byLine(fresh);
        var names = present.values().stream().distinct().toList();
        if (wanted.values().containsAll(names)) {
            return Optional.empty();
        }
        // All images of a project move to another Java together.
        return Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        NamedImage.JAVA.stream().map(Optional::of))
                .flatMap(java -> putBack(text, names, List.copyOf(wanted.values()), java, untouched).stream())
                .findFirst()
                .map(generated -> new BumpedImages(generated, present, byLine(generated)))
                .filter(found -> found.areReleases(wanted));
    }

    private static Optional<String> putBack(
            String text,
            List<NamedImage> names,
            List<NamedImage> generated,
            Optional<String> java,
            Predicate<String> untouched) {
        var candidates = names.stream()
                .map(name -> name.origins(generated, java).distinct().toList())
                .toList();
        var ways = candidates.stream().mapToDouble(List::size).reduce(1, (one, other) -> one * other);
        return ways > MOST_ATTEMPTS ? Optional.empty() : putBack(text, names, candidates, new HashMap<>(), untouched);
    }

    private static Optional<String> putBack(
            String text,
            List<NamedImage> names,
            List<List<NamedImage>> candidates,
            Map<NamedImage, NamedImage> chosen,
            Predicate<String> untouched) {
        if (chosen.size() == names.size()) {
            var attempt = replace(text, (key, name) -> chosen.get(name));
            return untouched.test(attempt) ? Optional.of(attempt) : Optional.empty();
        }
        var name = names.get(chosen.size());
        for (var candidate : candidates.get(chosen.size())) {
            chosen.put(name, candidate);
            var found = putBack(text, names, candidates, chosen, untouched);
            if (found.isPresent()) {
                return found;
            }
            chosen.remove(name);
        }
        return Optional.empty();
    }

    private boolean areReleases(Map<String, NamedImage> wanted) {
        return present.entrySet().stream()
                .allMatch(line -> line.getValue().serves(original.get(line.getKey()))
                        || Optional.ofNullable(wanted.get(line.getKey()))
                                .filter(line.getValue()::serves)
                                .isPresent());
    }

    /** The lines on disk with the images that were generated. */
    public String generated() {
        return generated;
    }

    /** A text with the bumped images in the place of those that they are releases of. */
    public String in(String fresh) {
        return replace(fresh, (key, wanted) -> kept(key, wanted).orElse(wanted));
    }

    /** A line for each image that stays, and for each that the text does not want any more. */
    public List<Decision> decisions(String fresh) {
        var decisions = new ArrayList<Decision>();
        byLine(fresh).forEach((key, wanted) -> {
            var there = present.get(key);
            if (there == null || there.equals(original.get(key)) && !there.serves(wanted) || there.equals(wanted)) {
                return;
            }
            decisions.add(
                    there.serves(wanted)
                            ? Decision.of("image " + there, "it stands in the file, in place of " + wanted)
                            : Decision.of(
                                    "image " + wanted + " in place of " + there, "the project wants another one"));
        });
        return decisions.stream().distinct().toList();
    }

    private Optional<NamedImage> kept(String key, NamedImage wanted) {
        return Optional.ofNullable(present.get(key)).filter(there -> there.serves(wanted));
    }

    private interface Replacement {
        NamedImage of(String key, NamedImage image);
    }

    private static String replace(String text, Replacement replacement) {
        return IMAGE.matcher(text).replaceAll(line -> {
            var image = NamedImage.parse(line.group(2));
            return Matcher.quoteReplacement(line.group(1)
                    + (isStage(line.group(2)) ? line.group(2) : replacement.of(key(line.group(), image), image))
                    + line.group(3));
        });
    }

    private static Map<String, NamedImage> byLine(String text) {
        var images = new LinkedHashMap<String, NamedImage>();
        IMAGE.matcher(text).results().filter(line -> !isStage(line.group(2))).forEach(line -> {
            var image = NamedImage.parse(line.group(2));
            images.putIfAbsent(key(line.group(), image), image);
        });
        return images;
    }

    /** Images have a tag or a digest in generated files; stages have neither. */
    private static boolean isStage(String name) {
        return name.indexOf(':') < 0 && name.indexOf('@') < 0;
    }

    /** The line without tag and digest. */
    private static String key(String line, NamedImage image) {
        return line.replace(image.toString(), image.repository());
    }
}

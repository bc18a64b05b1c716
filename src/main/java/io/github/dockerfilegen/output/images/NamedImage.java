package io.github.dockerfilegen.output.images;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An image as an instruction names it.
 *
 * @param repository the name without tag and digest
 * @param tag the tag; empty for none
 * @param digest the digest, such as {@code sha256:…}; empty for none
 */
record NamedImage(String repository, String tag, String digest) {

    private static final Pattern MINOR = Pattern.compile("(\\d+)\\.(\\d+)(?:[._+].*)?");
    /** Long-term releases of Java: projects move from one to another. */
    static final List<String> JAVA = List.of("8", "11", "17", "21", "25");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    /** {@code 21.0.9_10} is a build of 21.0.9, of 21.0 and of 21. */
    private static final Pattern LAST_PART = Pattern.compile("[._+][^._+]*$");

    static NamedImage parse(String name) {
        var at = name.indexOf('@');
        var tagged = at < 0 ? name : name.substring(0, at);
        var colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
        return new NamedImage(
                colon < 0 ? tagged : tagged.substring(0, colon),
                colon < 0 ? "" : tagged.substring(colon + 1),
                at < 0 ? "" : name.substring(at + 1));
    }

    /**
     * Whether it is the wanted image or a release of it: the same repository and kind, the same or a more precise
     * version, or a newer minor version of what is no Java. A wanted digest is the only one.
     */
    boolean serves(NamedImage wanted) {
        var words = tag.split("-");
        var asked = wanted.tag.split("-");
        if (!repository.equals(wanted.repository)
                || !wanted.digest.isEmpty() && !digest.equals(wanted.digest)
                || words.length != asked.length) {
            return false;
        }
        for (var word = 0; word < words.length; word++) {
            var candidate = word > 0 && asked[word - 1].equals("rc");
            if (!serves(words[word], asked[word], candidate)) {
                return false;
            }
        }
        return true;
    }

    private static boolean serves(String word, String asked, boolean candidate) {
        if (word.equals(asked)
                || Character.isDigit(asked.isEmpty() ? ' ' : asked.charAt(0))
                        && word.matches(Pattern.quote(asked) + "[._+]\\d.*")) {
            return true;
        }
        if (candidate && NUMBER.matcher(word).matches() && NUMBER.matcher(asked).matches()) {
            return Integer.parseInt(word) > Integer.parseInt(asked);
        }
        var newer = MINOR.matcher(word);
        var older = MINOR.matcher(asked);
        return newer.matches()
                && older.matches()
                && newer.group(1).equals(older.group(1))
                && NUMBER.matcher(newer.group(2)).matches()
                && NUMBER.matcher(older.group(2)).matches()
                && Integer.parseInt(newer.group(2)) > Integer.parseInt(older.group(2));
    }

    /**
     * What it may have been before a bot bumped it: itself, without the digest, with less precise versions, with words
     * of the image that is generated now.
     *
     * @param java what stands in the place of a version of Java; empty for the same
     */
    Stream<NamedImage> origins(List<NamedImage> generated, Optional<String> java) {
        var same = generated.stream()
                .filter(image -> image.repository.equals(repository))
                .toList();
        var tags = List.of("");
        var words = tag.split("-");
        for (var word = 0; word < words.length; word++) {
            var position = word;
            var begun = tags;
            tags = origins(words, position, same, java).stream()
                    .flatMap(choice -> begun.stream().map(text -> position == 0 ? choice : text + "-" + choice))
                    .toList();
        }
        var digests = new LinkedHashSet<>(List.of(digest, ""));
        same.forEach(image -> digests.add(image.digest));
        var chosen = tags;
        return digests.stream().flatMap(sum -> chosen.stream().map(text -> new NamedImage(repository, text, sum)));
    }

    private static Set<String> origins(
            String[] words, int position, List<NamedImage> generated, Optional<String> java) {
        var word = words[position];
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return Set.of(word);
        }
        if (java.isPresent() && JAVA.contains(word.replaceFirst("\\..*", ""))) {
            return Set.of(java.get());
        }
        var choices = new LinkedHashSet<String>();
        for (var rest = word; choices.add(rest); ) {
            rest = LAST_PART.matcher(rest).replaceFirst("");
        }
        generated.stream()
                .map(image -> image.tag.split("-"))
                .filter(other -> other.length == words.length)
                .forEach(other -> choices.add(other[position]));
        return choices;
    }

    /** The name as it stands in an instruction. */
    @Override
    public String toString() {
        return repository + (tag.isEmpty() ? "" : ":" + tag) + (digest.isEmpty() ? "" : "@" + digest);
    }
}

package io.github.dockerfilegen.output;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.output.images.BumpedImages;
import io.github.dockerfilegen.output.parts.OwnParts;
import io.github.dockerfilegen.output.parts.PartMerge;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What lies at the place of a generated file.
 *
 * @param path the file
 * @param text its text, with line feeds only
 * @param parts its generated lines, and the user's own parts; a file with conflict markers has none
 * @param bumped its images that a bot has bumped, where that is all that has changed
 */
record PresentFile(Path path, String text, OwnParts parts, Optional<BumpedImages> bumped) {

    /**
     * The new text for the place.
     *
     * @param text the generated text with the own parts
     * @param moves a warning for each part whose neighbours are gone, and a line for each image that a bot has bumped
     */
    record Merged(String text, List<Decision> moves) {}

    /**
     * @param generated the text that is generated now, which tells the own parts where a merge broke the checksum
     * @throws io.github.dockerfilegen.model.DockerfileGenException when own parts are not closed, or the file is no
     *     UTF-8
     */
    static PresentFile of(Path path, byte[] content, String generated) {
        var text = Seal.normalise(text(path, content));
        var resolved = Seal.withoutHeaderConflict(text);
        if (Seal.hasConflict(resolved) || !Seal.isOn(resolved)) {
            return new PresentFile(path, text, new OwnParts(text, List.of()), Optional.empty());
        }
        Predicate<String> untouched =
                lines -> Seal.state(lines) == Seal.State.UNTOUCHED || Seal.sameBody(lines, generated);
        var parts = OwnParts.in(resolved, path.toString(), untouched);
        return untouched.test(parts.generated())
                ? new PresentFile(path, text, parts, Optional.empty())
                : OwnParts.ways(resolved, path.toString())
                        .flatMap(divided -> BumpedImages.in(divided.generated(), generated, untouched).stream()
                                .map(images -> new PresentFile(
                                        path,
                                        text,
                                        new OwnParts(images.generated(), divided.parts()),
                                        Optional.of(images))))
                        .findFirst()
                        .orElseGet(() -> new PresentFile(path, text, parts, Optional.empty()));
    }

    /** Bytes that are none would be lost when the file is written again. */
    private static String text(Path path, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            var text = new String(content, StandardCharsets.ISO_8859_1);
            if (Seal.isOn(text)) {
                throw new DockerfileGenException(
                        path + " is not valid UTF-8, so lines of it could not be kept. Save it in that encoding.", e);
            }
            return text;
        }
    }

    /** The file beside the text that would be written, with the header that it has. */
    CheckedFile beside(String merged, FileState state) {
        return new CheckedFile(
                path,
                state,
                text.lines().toList(),
                Seal.withHeaderOf(text, merged).lines().toList(),
                Seal.reasons(text),
                "");
    }

    /** How the generated lines compare with what was written. */
    Seal.State state() {
        return Seal.state(parts.generated());
    }

    /** Whether the generated lines are those of the text, their headers aside. */
    boolean hasBodyOf(String generated) {
        return parts.parts().isEmpty() && bumped.isEmpty()
                ? Seal.sameBody(text, generated)
                : Seal.sameBody(parts.generated(), generated);
    }

    /** Whether it has instructions and stages. */
    boolean isDockerfile() {
        var name = path.getFileName().toString();
        return !name.endsWith(".dockerignore") && !name.endsWith(".hcl");
    }

    /**
     * The generated text with the own parts at their places.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a part cannot be carried over
     */
    Merged with(String generated) {
        var fresh = bumped.map(images -> images.in(generated)).orElse(generated);
        var images = bumped.map(found -> found.decisions(generated)).orElse(List.of());
        if (parts.parts().isEmpty()) {
            return new Merged(fresh, images);
        }
        var merge = new PartMerge(
                path.toString(), isDockerfile(), parts.generated(), fresh, Seal::key, Seal.headerLines(fresh));
        return new Merged(
                merge.merge(parts.parts()),
                Stream.concat(images.stream(), merge.moves().stream()).toList());
    }
}

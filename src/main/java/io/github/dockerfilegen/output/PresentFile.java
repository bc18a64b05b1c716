package io.github.dockerfilegen.output;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.output.parts.OwnParts;
import io.github.dockerfilegen.output.parts.PartMerge;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What lies at the place of a generated file.
 *
 * @param path the file
 * @param text its text, with line feeds only
 * @param parts its generated lines, and the user's own parts; a file with conflict markers has none
 */
record PresentFile(Path path, String text, OwnParts parts) {

    /**
     * The new text for the place.
     *
     * @param text the generated text with the own parts
     * @param moves a warning for each part whose neighbours are gone
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
        var parts = Seal.hasConflict(resolved) || !Seal.isOn(resolved)
                ? new OwnParts(text, List.of())
                : OwnParts.in(
                        resolved,
                        path.toString(),
                        divided -> Seal.state(divided) == Seal.State.UNTOUCHED || Seal.sameBody(divided, generated));
        return new PresentFile(path, text, parts);
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
        return parts.parts().isEmpty() ? Seal.sameBody(text, generated) : Seal.sameBody(parts.generated(), generated);
    }

    /**
     * The generated text with the own parts at their places.
     *
     * @throws io.github.dockerfilegen.model.DockerfileGenException when a part cannot be carried over
     */
    Merged with(String generated) {
        if (parts.parts().isEmpty()) {
            return new Merged(generated, List.of());
        }
        var name = path.getFileName().toString();
        var merge = new PartMerge(
                path.toString(),
                !name.endsWith(".dockerignore") && !name.endsWith(".hcl"),
                parts.generated(),
                generated,
                Seal::key,
                Seal.headerLines(generated));
        return new Merged(merge.merge(parts.parts()), merge.moves());
    }
}

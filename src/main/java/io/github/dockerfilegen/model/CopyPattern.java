package io.github.dockerfilegen.model;

/**
 * The arguments of a {@code COPY} whose source has stars.
 *
 * @param source a path of a stage or an image, {@code /} between names; a star matches within a name (Go's
 *     {@code filepath.Match}), every other character is itself
 * @param destination a folder, with a final {@code /}
 */
public record CopyPattern(String source, String destination) implements Text {

    /** The arguments as they stand in a Dockerfile. */
    @Override
    public String toString() {
        return CopyInstruction.words(
                Quoting.betweenStars(source, Quoting::copySource), Quoting.copyDestination(destination));
    }
}

package io.github.dockerfilegen.image.base;

/** Distroless Debian without Java, for a runtime that jlink makes; an image of the user's own may take its place. */
final class Linked extends Distroless {

    @Override
    public String word() {
        return "jlink";
    }

    @Override
    public boolean isLinked() {
        return true;
    }

    /** What an image is made of does not say that its Java is linked. */
    @Override
    public boolean isNamedBy(String image) {
        return false;
    }
}

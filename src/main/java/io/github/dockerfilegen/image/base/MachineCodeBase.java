package io.github.dockerfilegen.image.base;

/** Distroless Debian without Java, for an executable that GraalVM makes; an image of the user's may take its place. */
final class MachineCodeBase extends Distroless {

    @Override
    public String word() {
        return "native";
    }

    @Override
    public boolean isNative() {
        return true;
    }

    /** What an image is made of does not say what runs on it. */
    @Override
    public boolean isNamedBy(String image) {
        return false;
    }
}

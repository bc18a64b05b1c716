package io.github.dockerfilegen.plan;

import io.github.dockerfilegen.model.ImageReference;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import java.util.List;

/**
 * The stages that link a Java runtime for an application.
 *
 * @param stage the stage that links it below {@code /jre}, in folders of the same names as in the image
 * @param image an image with the JDK that it is made of
 * @param search the stage that finds the modules; none where the application's classes cannot be read
 * @param modules the modules to link besides those, in a fixed order
 * @param locales the languages besides English, as {@code jlink --include-locales} takes them; none for English alone
 * @param options options of {@code jlink} besides those that are always given
 * @param starts the start of the application with it; none or one
 */
public record LinkedJava(
        PlainWord stage,
        ImageReference image,
        List<Search> search,
        List<PlainWord> modules,
        List<PlainWord> locales,
        List<ShellText> options,
        List<SmokeStart> starts) {

    public LinkedJava {
        search = List.copyOf(search);
        modules = List.copyOf(modules);
        options = List.copyOf(options);
        starts = List.copyOf(starts);
        locales = List.copyOf(locales);
    }

    /**
     * The start of the application in the build.
     *
     * @param command the command that starts it with the linked Java
     * @param check the command that succeeds when the application answers
     * @param evidence a regular expression for what it says without a module of Java
     */
    public record SmokeStart(ShellText command, ShellText check, ShellText evidence) {}

    /**
     * The stage that finds the modules that the application's classes refer to.
     *
     * @param stage its name
     * @param libraries the copies of what an edit of the sources leaves as it is, from other stages
     * @param application the copy of the rest
     */
    public record Search(PlainWord stage, List<LayerCopy> libraries, LayerCopy application) {

        public Search {
            libraries = List.copyOf(libraries);
        }
    }
}

package io.github.dockerfilegen.mojo;

import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.render.BuiltInTemplates;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes built-in templates into a folder, to start one's own from; without {@code templates}, lists them. Never
 * overwrites a file. The first line of each file tells {@code generate} which text it comes from, so that a later
 * version of the plugin can say that the built-in template has changed.
 *
 * @since 1.0.0
 */
@Mojo(name = "templates", aggregator = true, requiresProject = false, threadSafe = true)
public final class TemplatesMojo extends AbstractMojo {

    /**
     * Sets the folder, by default {@code docker}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.templateDirectory", defaultValue = "${basedir}/docker")
    File templateDirectory;

    /**
     * Lists the templates to write, for example {@code runtime/user.ftl,hooks/runtime-end.ftl}. By default, none: the
     * goal lists all with what they are for.
     *
     * @since 1.0.0
     */
    @Parameter(property = "dockerfile-gen.templates")
    List<String> templates;

    @Override
    public void execute() throws MojoFailureException {
        var names = ParameterText.list(templates);
        if (names.isEmpty()) {
            BuiltInTemplates.names().forEach(name -> getLog().info(name + ": " + BuiltInTemplates.purpose(name)));
            getLog().info("Write one with -Ddockerfile-gen.templates=<name>,<name>");
            return;
        }
        try {
            // All names first: nothing is written if one of them is wrong.
            var texts = names.stream().map(BuiltInTemplates::copy).toList();
            for (var index = 0; index < names.size(); index++) {
                write(names.get(index), texts.get(index));
            }
        } catch (DockerfileGenException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private void write(String name, String text) {
        var file = templateDirectory.toPath().resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            getLog().info(BuildCommand.path(Path.of("").toAbsolutePath(), file) + ": written");
        } catch (FileAlreadyExistsException e) {
            throw new DockerfileGenException(
                    "There is a file " + file
                            + " already, and it stays as it is. Set -Ddockerfile-gen.templateDirectory "
                            + "to another folder to compare it with the built-in template.",
                    e);
        } catch (IOException e) {
            throw new DockerfileGenException("Cannot write " + file + ": " + e + ". Make the folder writable.", e);
        }
    }
}

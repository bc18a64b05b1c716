package io.github.dockerfilegen.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.pack.Packs;
import io.github.dockerfilegen.plan.DockerfilePlan;
import io.github.dockerfilegen.plan.FileModel;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renders a plan; a file in the user's template folder takes the place of the built-in one of the same relative path.
 */
public final class TemplateRenderer {

    /** Where the built-in templates are on the class path. */
    static final String BUILT_IN = "dockerfile-gen/templates";

    private final Configuration configuration;
    private final Optional<TemplateFolder> folder;
    private final List<PackTemplates> packs;

    /** A renderer without packs, otherwise as the other one. */
    public TemplateRenderer(Optional<Path> overrides) {
        this(overrides, Packs.NONE);
    }

    /**
     * @param overrides the user's template folder, whose files come before those of packs; empty for none
     * @param packs the packs, each before the next one
     * @throws DockerfileGenException when the folder does not exist
     */
    public TemplateRenderer(Optional<Path> overrides, Packs packs) {
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        folder = overrides.map(TemplateFolder::of);
        var builtIn = new ClassTemplateLoader(TemplateRenderer.class.getClassLoader(), BUILT_IN);
        this.packs = packs.packs().stream()
                .filter(pack -> !pack.templates().isEmpty())
                .map(PackTemplates::new)
                .toList();
        configuration.setTemplateLoader(
                new MultiTemplateLoader(Stream.of(folder.stream(), this.packs.stream(), Stream.of(builtIn))
                        .flatMap(loaders -> loaders)
                        .toArray(TemplateLoader[]::new)));
        // ${...} and #{...} belong to Docker and the shell.
        configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        configuration.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setObjectWrapper(new PlanWrapper());
    }

    /** Whether there are templates besides the built-in ones. */
    boolean isOverridden() {
        return folder.isPresent() || !packs.isEmpty();
    }

    /** What the user's folder and the packs have changed in what was rendered so far. */
    List<Decision> decisions() {
        return Stream.concat(
                        folder.map(TemplateFolder::decisions).orElse(List.of()).stream(),
                        packs.stream().flatMap(pack -> pack.decisions().stream()))
                .toList();
    }

    /**
     * The file's text without the header, lines ended by {@code \n}.
     *
     * @throws DockerfileGenException naming template and line when a template fails
     */
    public String render(FileModel model) {
        var text = render(model.template(), (Record) model);
        return model instanceof DockerfilePlan ? LongLines.within(text) : text;
    }

    private String render(String name, Record model) {
        var out = new StringWriter();
        try {
            configuration.getTemplate(name).process(model, out);
        } catch (ParseException e) {
            throw new DockerfileGenException(
                    "The template " + e.getTemplateName() + " is broken in line " + e.getLineNumber() + ": "
                            + firstLine(e.getEditorMessage()) + " Correct it, or remove it to use the built-in one.",
                    e);
        } catch (TemplateNotFoundException e) {
            throw new DockerfileGenException(
                    "There is no template \"" + e.getTemplateName() + "\". The built-in ones are: "
                            + String.join(", ", TemplateCatalogue.NAMES) + ".",
                    e);
        } catch (StackOverflowError e) {
            throw new DockerfileGenException(
                    "The template " + name + " includes itself, directly or indirectly. Remove the #include.", e);
        } catch (TemplateException e) {
            throw failed(e, model);
        } catch (IOException e) {
            throw new DockerfileGenException("Cannot read the template " + name + ": " + e.getMessage(), e);
        }
        return out.toString().replace("\r\n", "\n");
    }

    /** What is undefined, and what is defined in its place: the record that the dotted expression leads to. */
    private static DockerfileGenException failed(TemplateException e, Record model) {
        var cause = e.getCause();
        while (cause != null
                && !(cause instanceof DockerfileGenException)
                && !(cause instanceof ParseException)
                && !(cause instanceof TemplateNotFoundException)) {
            cause = cause.getCause();
        }
        if (cause instanceof DockerfileGenException ours) {
            return ours;
        }
        if (cause != null) {
            return new DockerfileGenException(
                    "The template " + e.getTemplateSourceName() + " cannot be used, line " + e.getLineNumber() + ": "
                            + firstLine(cause.getMessage()) + " The built-in templates are: "
                            + String.join(", ", TemplateCatalogue.NAMES) + ".",
                    e);
        }
        var expression = Optional.ofNullable(e.getBlamedExpressionString()).orElse("");
        var fields = DefinedFields.of(model.getClass(), expression);
        return new DockerfileGenException(
                "The template " + e.getTemplateSourceName() + " fails in line " + e.getLineNumber() + ": "
                        + (expression.isEmpty()
                                ? firstLine(e.getMessageWithoutStackTop())
                                : "\"" + expression + "\" is not defined or of another type.")
                        + " Defined are: " + fields.names()
                        + (fields.owner() == model.getClass()
                                ? "."
                                : " (in " + fields.owner().getSimpleName() + ")."),
                e);
    }

    private static String firstLine(String message) {
        var line = Optional.ofNullable(message)
                .orElse("")
                .strip()
                .lines()
                .findFirst()
                .orElse("unknown");
        return line.endsWith(".") || line.endsWith(":") ? line.replaceFirst(":$", ".") : line + ".";
    }
}

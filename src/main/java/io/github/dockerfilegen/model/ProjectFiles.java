package io.github.dockerfilegen.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** What can be asked about the project's own files, read when it is asked and not before. */
public interface ProjectFiles {

    /** A regular expression for what stands before the name of a class with its package: an import, or code that has none. */
    String USES = "(?:\\bimport\\s+(?:static\\s+)?|@|\\b(?:new|extends|implements)\\s+)";

    /**
     * The text of a file.
     *
     * @param path relative to the project, {@code /} between names, or absolute
     * @return empty when there is no such file
     */
    Optional<String> text(String path);

    /** As {@link #text}, for a path relative to the build context. */
    Optional<String> contextText(String path);

    /**
     * The root element of an XML file.
     *
     * @param path as for {@link #text}
     * @return empty when there is no such file
     * @throws DockerfileGenException when the file is not well-formed
     */
    Optional<XmlElement> xml(String path);

    /**
     * The path of a file or folder inside the build context, relative to it with {@code /} between names.
     *
     * @param text a path as a POM has it, relative to the project or absolute
     * @return empty when it is no path, names nothing or lies outside
     */
    Optional<String> inside(String text);

    /**
     * A path as a POM has it, relative to the build context with {@code /} between names, whether it exists or not.
     *
     * @return empty when it is no path or lies outside
     */
    Optional<String> relative(String text);

    /** Binary names of the classes with a main method in the sources, sorted; nothing needs to be compiled. */
    SortedSet<String> mainClasses();

    /** Whether a source file that is compiled into the application matches the regular expression anywhere. */
    boolean sourcesMatch(String regex);

    /**
     * The calls in the source files that are compiled into the application, by file and place.
     *
     * @param mark a regular expression; only files that match it anywhere are read
     * @param call a regular expression for a call up to and with its opening parenthesis, or an assignment up to and with its sign
     */
    List<SourceCall> calls(String mark, String call);

    /**
     * The documents of a configuration file among the resources, in order; several resource folders may have it.
     *
     * @param name its path on the class path, such as {@code application.yml}, or behind a slash its path in the module; the ending tells properties, YAML, JSON and HOCON ({@code .conf}) apart
     * @return empty when there is no such file
     * @throws DockerfileGenException when it does not parse
     */
    List<ConfigDocument> configuration(String name);

    /** A warning for each file that was asked for so far and is not read, and for what such a file includes. */
    List<Decision> passedOver();

    /**
     * The path of a file among the resources, relative to the project with {@code /} between names.
     *
     * @param name its path on the class path, such as {@code logback.xml}
     * @return empty when no resource folder has it
     */
    Optional<String> resource(String name);

    /**
     * The YAML files of a clone that have one of the keys at their top and that an application may be told the path of when it starts:
     * those beside the POM, else those in {@code config}, else those among the resources. One that does not parse is none.
     *
     * @param keys what such a file has at its top
     */
    List<ConfigDocument> configurationBeside(Set<String> keys);

    /**
     * A file or folder of the module that lies at the same path in every clone and that an image may hold: none that Git ignores, the build makes, or that looks like a secret.
     *
     * @param path relative to the module
     * @param because who reads it, for the user
     * @return an input of the application
     */
    Optional<BuildInput> plain(String path, String because);

    /**
     * Why {@link #plain} has nothing for the path, for the user: words that follow "and".
     *
     * @param path relative to the module, or absolute
     */
    String hindrance(String path);

    /** The names in a folder of the module, sorted; none where there is no such folder. */
    List<String> names(String folder);

    /**
     * What the first group that took part holds wherever the source files match, in their order; each text once.
     *
     * @param regex a regular expression with at least one group
     */
    List<String> words(String regex);
}

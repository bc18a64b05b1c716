package io.github.dockerfilegen.plan;

/** The content of one generated file: the root of its template's data model. */
public interface FileModel {

    /** The template that renders the file, relative to the template folder. */
    String template();

    /**
     * The file's name in the folder of the Dockerfile.
     *
     * @param dockerfile the Dockerfile's name
     * @param atRoot whether that folder is the build context
     */
    String fileName(String dockerfile, boolean atRoot);

    /** Whether the file's header lists the decisions: every Dockerfile has one file that does. */
    default boolean keepsReasons() {
        return false;
    }
}

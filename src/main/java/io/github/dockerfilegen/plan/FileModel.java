package io.github.dockerfilegen.plan;

/** What one generated file says: the root of its template's data model. */
public interface FileModel {

    /** The template that makes the file's text of it, relative to the folder of templates. */
    String template();

    /**
     * The file's name in the folder of the Dockerfile.
     *
     * @param dockerfile the Dockerfile's name
     * @param atRoot whether that folder is the build context
     */
    String fileName(String dockerfile, boolean atRoot);
}

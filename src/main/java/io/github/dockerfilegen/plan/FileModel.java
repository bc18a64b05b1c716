package io.github.dockerfilegen.plan;

/** What one generated file says: the root of its template's data model. */
public sealed interface FileModel permits DockerfilePlan, IgnorePlan, BakePlan {

    /** The template that makes the file's text of it, relative to the folder of templates. */
    String template();
}

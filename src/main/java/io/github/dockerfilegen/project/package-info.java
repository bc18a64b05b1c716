/** Reads what is true about a project from Maven's model and the project's files; the last place that sees either. */
package io.github.dockerfilegen.project;

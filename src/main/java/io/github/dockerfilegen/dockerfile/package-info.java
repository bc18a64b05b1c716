/** Dockerfiles read by BuildKit's rules: directives, continuations, here-documents, stages, variables, words. */
package io.github.dockerfilegen.dockerfile;

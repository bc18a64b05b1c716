/** What Git ignores, by the rules of Git. */
package io.github.dockerfilegen.files.git;

/** Puts text on disk: only what changed, only what is ours, all of it or nothing. */
package io.github.dockerfilegen.output;

/** Finds what an application writes to, and makes the folders for it. */
package io.github.dockerfilegen.image.writes;

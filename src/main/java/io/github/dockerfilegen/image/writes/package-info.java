/** Finds the paths that an application writes to, and plans folders for them. */
package io.github.dockerfilegen.image.writes;

/** The default images, from the one file that lists them. */
package io.github.dockerfilegen.catalogue;

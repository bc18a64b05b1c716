/** Plans the build stage: its image, what is copied, and Maven's command line. */
package io.github.dockerfilegen.build;

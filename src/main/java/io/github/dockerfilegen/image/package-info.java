/** Plans the runtime stage: its base image, user, environment and health check. */
package io.github.dockerfilegen.image;

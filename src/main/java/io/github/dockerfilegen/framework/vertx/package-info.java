/** Vert.x: the jar that its plugin makes. */
package io.github.dockerfilegen.framework.vertx;

/** Jooby: what it reads and writes where it starts. */
package io.github.dockerfilegen.framework.jooby;

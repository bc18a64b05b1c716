/** Micronaut: its jar, its configuration, its ports and its health. */
package io.github.dockerfilegen.framework.micronaut;

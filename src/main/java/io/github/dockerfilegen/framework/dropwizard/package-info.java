/** Dropwizard: how it starts, its server and its health. */
package io.github.dockerfilegen.framework.dropwizard;

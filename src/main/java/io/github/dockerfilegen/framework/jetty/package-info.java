/** Jetty as the server of a war. */
package io.github.dockerfilegen.framework.jetty;

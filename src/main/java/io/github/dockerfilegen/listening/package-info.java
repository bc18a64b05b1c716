/** The ports, the health check and the required variables of an application. */
package io.github.dockerfilegen.listening;

/** Wars: which servlet API they need, and the server that serves them. */
package io.github.dockerfilegen.framework.war;

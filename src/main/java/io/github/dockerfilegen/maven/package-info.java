/** What Maven hands over: loaded projects, and the way to load others. */
package io.github.dockerfilegen.maven;

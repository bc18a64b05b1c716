/** The goals: Maven's parameters in, log lines and Maven's exceptions out. */
package io.github.dockerfilegen.mojo;

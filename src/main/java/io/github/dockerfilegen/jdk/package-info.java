/** Chooses the Java version to run on and the JDK to build with. */
package io.github.dockerfilegen.jdk;

/** How an application is built, laid out and started, and the interface behind which each framework knows it. */
package io.github.dockerfilegen.application;

<#-- runtime=jlink: brings the linked Java runtime into the image; reads java. -->
ENV LANG="C.UTF-8"
ENV PATH="/opt/java/openjdk/bin:$PATH"
COPY --from=[=java.stage] /jre/ /

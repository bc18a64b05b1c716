<#-- runtime=distroless: the image brings its user, 65532. -->

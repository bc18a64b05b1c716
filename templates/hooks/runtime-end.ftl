<#-- Your lines in the runtime stage before USER, as root, behind all files; reads image. -->
